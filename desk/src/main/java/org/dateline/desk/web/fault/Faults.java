package org.dateline.desk.web.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.dateline.desk.filter.AddressFault;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.store.database.StoreFault;
import org.dateline.store.query.FilterFault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.util.UriUtils;

/** Tells what went wrong: programs that ask the REST interface as a problem, people as a page. */
@RestController
@ControllerAdvice
public class Faults implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final String API = "/api/";
    private static final String FILES_TOO_LARGE =
            "That is more than is taken at once: 50 MB a file, 200 MB together. Larger ones can be read on the command"
                    + " line, with dateline read.";

    private final Frames frames;
    private final Screens screens;

    Faults(Frames frames, Screens screens) {
        this.frames = frames;
        this.screens = screens;
    }

    @ExceptionHandler
    ResponseEntity<?> misread(FilterFault fault, HttpServletRequest request) {
        return told(HttpStatus.BAD_REQUEST, String.valueOf(fault.getMessage()), request.getRequestURI(), request);
    }

    @ExceptionHandler
    ResponseEntity<?> misread(AddressFault fault, HttpServletRequest request) {
        String detail = String.valueOf(fault.getMessage());
        ResponseEntity<?> told = told(HttpStatus.BAD_REQUEST, detail, request.getRequestURI(), request);
        if (told.getBody() instanceof ProblemDetail problem) {
            fault.parameter().ifPresent(parameter -> problem.setProperty("parameter", parameter));
        }
        return told;
    }

    /** The server alone knows who has gone. */
    @ExceptionHandler
    ResponseEntity<?> gone(IOException fault) throws IOException {
        throw fault;
    }

    @ExceptionHandler
    ResponseEntity<?> ofStore(StoreFault fault, HttpServletRequest request) {
        return told(status(fault.kind()), sentence(fault.reason()), request.getRequestURI(), request);
    }

    /** Where the record lies is nothing for those who read it. */
    private static String sentence(String reason) {
        return reason.isEmpty() ? reason : reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ".";
    }

    private static HttpStatus status(StoreFault.Kind kind) {
        return switch (kind) {
            case CHANGED -> HttpStatus.PRECONDITION_FAILED;
            case MISUSED -> HttpStatus.BAD_REQUEST;
            case LOCKED, UNREACHABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    @ExceptionHandler
    ResponseEntity<?> tooMuch(MaxUploadSizeExceededException fault, HttpServletRequest request) {
        return told(HttpStatus.CONTENT_TOO_LARGE, "", request.getRequestURI(), request);
    }

    /** A number or a word of a form that is none. */
    @ExceptionHandler
    ResponseEntity<?> mistyped(MethodArgumentTypeMismatchException fault, HttpServletRequest request) {
        String detail = fault.getName() + " cannot be “" + fault.getValue() + "”.";
        return told(HttpStatus.BAD_REQUEST, detail, request.getRequestURI(), request);
    }

    /** What has a status of its own, and all that nobody expected; of the latter the reason is for the log alone. */
    @ExceptionHandler
    ResponseEntity<?> other(Exception fault, HttpServletRequest request) {
        if (fault instanceof ErrorResponse response) {
            // What the framework says of a path that nothing answers is for programmers.
            String detail = fault instanceof NoHandlerFoundException
                    ? ""
                    : response.getBody().getDetail();
            ResponseEntity<?> told =
                    told(response.getStatusCode(), detail == null ? "" : detail, request.getRequestURI(), request);
            return ResponseEntity.status(told.getStatusCode())
                    .headers(headers -> {
                        headers.putAll(response.getHeaders());
                        headers.putAll(told.getHeaders());
                    })
                    .body(told.getBody());
        }
        LOG.error("{} {}", request.getMethod(), request.getRequestURI(), fault);
        return told(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "This is a fault of the program; its log tells more.",
                request.getRequestURI(),
                request);
    }

    /** What never came to a page: refused by a filter, or no request at all. */
    @RequestMapping("/error")
    ResponseEntity<?> unanswered(HttpServletRequest request) {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String path = Objects.requireNonNullElse(
                (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI());
        HttpStatusCode code = HttpStatusCode.valueOf(status == null ? 404 : status);
        return told(code, reason(code, path), path, request);
    }

    private static String reason(HttpStatusCode status, String path) {
        return switch (status.value()) {
            case 401 -> "Sign in first.";
            case 403 -> "You may not do that, or the page was open for too long: load it again.";
            case 404 -> "There is no such page.";
            case 400, 405 -> "The desk does not answer what it was asked like this.";
            case 411 -> "Say how long that is.";
            case 413 -> path.startsWith("/read/") ? FILES_TOO_LARGE : "That is more than is taken at once.";
            default -> "";
        };
    }

    private ResponseEntity<?> told(HttpStatusCode status, String detail, String path, HttpServletRequest request) {
        HttpStatus known = HttpStatus.resolve(status.value());
        String title = known == null ? "Error " + status.value() : known.getReasonPhrase();
        if (path.startsWith(API)) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
            problem.setTitle(title);
            problem.setInstance(URI.create(UriUtils.encodePath(UriUtils.decode(path, UTF_8), UTF_8)));
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        return screens.show(
                Objects.requireNonNullElse(known, HttpStatus.INTERNAL_SERVER_ERROR),
                "fault",
                new FaultPage(frames.of(title, request), title, detail(status, detail, path)));
    }

    private static String detail(HttpStatusCode status, @Nullable String detail, String path) {
        return detail == null || detail.isEmpty() ? reason(status, path) : detail;
    }
}
