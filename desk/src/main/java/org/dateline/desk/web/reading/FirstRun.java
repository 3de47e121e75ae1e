package org.dateline.desk.web.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.dateline.desk.coding.ReadingQueue;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.frame.Section;
import org.dateline.store.query.Queries;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers in the place of every page while the record is empty: what Dateline does, and three ways to begin, or how far it
 * is with what is being read. Thread-safe.
 */
@Component
public class FirstRun implements HandlerInterceptor, WebMvcConfigurer {

    private static final String[] OTHERS = {"/search", "/actor"};

    private final Queries queries;
    private final ReadingQueue readings;
    private final Frames frames;
    private final Screens screens;
    private final ReadOffers offers;

    FirstRun(Queries queries, ReadingQueue readings, Frames frames, Screens screens, ReadOffers offers) {
        this.queries = queries;
        this.readings = readings;
        this.frames = frames;
        this.screens = screens;
        this.offers = offers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns(
                        Stream.concat(Arrays.stream(Section.values()).map(Section::path), Arrays.stream(OTHERS))
                                .toList());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!queries.isEmpty() || isOfSources(request) && offers.feeds() > 0) {
            return true;
        }
        ResponseEntity<byte[]> page = page(request);
        page.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        byte[] body = page.getBody();
        if (body != null) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
        return false;
    }

    /** Where there are feeds, it tells how they fare before anything of them is read. */
    private static boolean isOfSources(HttpServletRequest request) {
        return Section.SOURCES.path().equals(request.getRequestURI());
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request) {
        Frame frame = frame(request).withoutActivity();
        return screens.show("reading/first", ReadingPage.of(readings.all(), frame, offers.on(frame)));
    }

    /** It stands in the place of the page that was asked for. */
    private Frame frame(HttpServletRequest request) {
        return Arrays.stream(Section.values())
                .filter(section -> section.path().equals(request.getRequestURI()))
                .findFirst()
                .map(section -> frames.of(section, "Begin", "", UrlFilter.ALL, request))
                .orElseGet(() -> frames.of("Begin", request));
    }
}
