package org.dateline.desk.web.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dateline.desk.coding.InputFile;
import org.dateline.desk.coding.InputFiles;
import org.dateline.desk.coding.QueuedReading;
import org.dateline.desk.coding.ReadingInputs;
import org.dateline.desk.coding.ReadingListener;
import org.dateline.desk.coding.ReadingQueue;
import org.dateline.desk.web.DeskSettings;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.ingest.web.WebReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Takes what is to be read, and tells how far it is. */
@RestController
public class ReadingController {

    private final ReadingQueue readings;
    private final Frames frames;
    private final Screens screens;
    private final ReadOffers offers;
    private final @Nullable Path sample;

    ReadingController(ReadingQueue readings, Frames frames, Screens screens, ReadOffers offers, DeskSettings settings) {
        this.readings = readings;
        this.frames = frames;
        this.screens = screens;
        this.offers = offers;
        this.sample = settings.sample();
    }

    @GetMapping(ReadingActivities.PAGE)
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        Frame frame = frames.of("Reading", request).withoutActivity();
        return screens.show("reading/page", page(frame, offers.on(frame)));
    }

    private ReadingPage page(Frame frame, ReadOffer offer) {
        return ReadingPage.of(readings.all(), frame, offer);
    }

    /** The part of the page that changes; once the reading is over all that is told of readings, but no form. */
    @GetMapping(ReadingActivities.PAGE + "/{number}/now")
    ResponseEntity<byte[]> now(
            @PathVariable long number, @RequestParam(defaultValue = "") String said, HttpServletRequest request) {
        return readings.find(number)
                .map(ReadingView::of)
                .filter(view -> !view.state().stage().isOver())
                .map(view -> screens.show("reading/now", new ReadingNow(view, said)))
                .orElseGet(() -> ended(request));
    }

    private ResponseEntity<byte[]> ended(HttpServletRequest request) {
        Frame frame = frames.of("Reading", request).withoutActivity();
        ResponseEntity<byte[]> part = screens.show("reading/ended", page(frame, offers.on(frame)));
        return ResponseEntity.status(part.getStatusCode())
                .headers(part.getHeaders())
                .header("HX-Retarget", "#readings")
                .body(part.getBody());
    }

    /** The slim line of all other pages; nothing any more of a reading that nobody remembers. */
    @GetMapping(ReadingActivities.PAGE + "/{number}/line")
    ResponseEntity<byte[]> line(@PathVariable long number, @RequestParam(defaultValue = "") String said) {
        return readings.find(number)
                .map(reading -> screens.show("frame/activity", ReadingActivities.of(ReadingView.of(reading), said)))
                .orElseGet(() -> ResponseEntity.ok(new byte[0]));
    }

    @PostMapping(ReadingActivities.PAGE + "/{number}/stop")
    ResponseEntity<byte[]> stop(@PathVariable long number) {
        readings.find(number).ifPresent(QueuedReading::stop);
        return toPage();
    }

    @PostMapping("/read/address")
    ResponseEntity<byte[]> address(@RequestParam(defaultValue = "") String address, HttpServletRequest request) {
        String wanted = address.strip();
        if (!WebReader.isAddress(wanted)) {
            return refused(
                    HttpStatus.BAD_REQUEST,
                    wanted,
                    "An address begins with http:// or https://, as https://news.example/feed.xml does.",
                    request);
        }
        InputFiles files = InputFiles.plain(List.of(InputFile.named(wanted)));
        return submit(wanted, files, () -> {}, request);
    }

    @PostMapping("/read/files")
    ResponseEntity<byte[]> files(
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> parts,
            HttpServletRequest request) {
        Upload upload = Upload.of(Objects.requireNonNullElse(parts, List.of()));
        if (upload.files().isEmpty()) {
            upload.delete();
            return refused(
                    HttpStatus.BAD_REQUEST,
                    "",
                    "No file was chosen, or none in the folder is a page, a text or JSON Lines.",
                    request);
        }
        return submit(upload.title(), InputFiles.plain(upload.files()), upload::delete, request);
    }

    @PostMapping("/read/sample")
    ResponseEntity<byte[]> sample(HttpServletRequest request) {
        if (sample == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "The sample crisis is not at hand.");
        }
        return submit("the sample crisis", InputFiles.of(List.of(sample.toString())), () -> {}, request);
    }

    private ResponseEntity<byte[]> submit(String title, InputFiles files, Runnable after, HttpServletRequest request) {
        boolean taken = readings.submit(title, ReadingInputs.of(files), ReadingListener.NONE, after)
                .isPresent();
        if (taken) {
            return toPage();
        }
        after.run();
        return refused(
                HttpStatus.TOO_MANY_REQUESTS,
                "",
                ReadingQueue.MOST_WAITING + " readings wait already; give it again when one of them is over.",
                request);
    }

    private ResponseEntity<byte[]> refused(
            HttpStatus status, String address, String fault, HttpServletRequest request) {
        Frame frame = frames.of("Reading", request).withoutActivity();
        return screens.show(status, "reading/page", page(frame, offers.again(frame, address, fault)));
    }

    private static ResponseEntity<byte[]> toPage() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(ReadingActivities.PAGE))
                .build();
    }
}
