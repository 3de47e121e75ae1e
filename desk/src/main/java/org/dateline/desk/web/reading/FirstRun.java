package org.dateline.desk.web.reading;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The first page of an empty record: what Dateline does, and three ways to begin. Thread-safe. */
@Component
public class FirstRun {

    private final Frames frames;
    private final Screens screens;
    private final ReadOffers offers;

    FirstRun(Frames frames, Screens screens, ReadOffers offers) {
        this.frames = frames;
        this.screens = screens;
        this.offers = offers;
    }

    public ResponseEntity<byte[]> show(HttpServletRequest request) {
        Frame frame = frames.of("Begin", request);
        return screens.show("reading/first", new FirstRunPage(frame, offers.on(frame)));
    }
}
