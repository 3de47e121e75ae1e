package org.dateline.desk.web.digest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.filter.FilterText;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.mail.MailSettings;
import org.dateline.desk.subscription.Enrolment;
import org.dateline.desk.web.form.FormFault;
import org.dateline.desk.web.form.Outcome;
import org.dateline.desk.web.form.Outcomes;
import org.dateline.store.subscription.Wish;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what letters tell, and asks mailboxes whether they want them. */
@RestController
class DigestController {

    /** The same whatever came of it: nobody learns here who is told. */
    private static final String ASKED =
            "A letter to that address asks whether it is wanted, unless it is told already or was"
                    + " asked three times today. Nothing else is sent until somebody there says yes.";

    private final Enrolment enrolment;
    private final DigestPages pages;
    private final Previews previews;
    private final Outcomes outcomes;

    DigestController(Enrolment enrolment, DigestPages pages, Previews previews, Outcomes outcomes) {
        this.enrolment = enrolment;
        this.pages = pages;
        this.previews = previews;
        this.outcomes = outcomes;
    }

    @GetMapping(DigestPages.PAGE)
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        return pages.page(outcomes.takeDone(DigestPages.PAGE, request), DigestForm.blank(), request);
    }

    @GetMapping(DigestPages.PAGE + "/preview")
    ResponseEntity<byte[]> preview(HttpServletRequest request) {
        UrlFilter filter = DigestPages.filter(request);
        return previews.text(
                previews.newest(filter, pages.desk(request)),
                "Of the newest day of the record, of " + FilterText.of(filter.query()) + ".",
                filter.at(DigestPages.PAGE + "/letter"),
                request);
    }

    @GetMapping(DigestPages.PAGE + "/letter")
    ResponseEntity<byte[]> letter(HttpServletRequest request, HttpServletResponse response) {
        return Previews.html(
                previews.newest(DigestPages.filter(request), pages.desk(request))
                        .letter(),
                response);
    }

    /** Asks a mailbox whether it wants a digest. */
    @PostMapping(DigestPages.PAGE)
    ResponseEntity<byte[]> digest(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String zone,
            HttpServletRequest request) {
        String empty = request.getParameter("empty");
        DigestForm form = new DigestForm(address, name, at, zone, empty == null ? "" : empty);
        List<FormFault> faults = new ArrayList<>();
        Optional<Wish> wish = Wishes.digest(form, DigestPages.filter(request).query(), faults);
        return ask(wish, "address", form, faults, request);
    }

    /** Asks a mailbox whether it wants alerts. */
    @PostMapping(DigestPages.PAGE + "/alerts")
    ResponseEntity<byte[]> alert(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String about,
            HttpServletRequest request) {
        List<FormFault> faults = new ArrayList<>();
        Optional<Wish> wish =
                Wishes.letter(to, about, DigestPages.filter(request).query(), faults);
        return ask(wish, "to", DigestForm.blank(), faults, request);
    }

    private ResponseEntity<byte[]> ask(
            Optional<Wish> wish, String field, DigestForm form, List<FormFault> faults, HttpServletRequest request) {
        MailSettings sender = pages.mail().settings();
        if (sender == null) {
            faults.add(new FormFault(field, "This desk sends no letters: no server for mail is set."));
        }
        if (faults.isEmpty()) {
            previews.check(DigestPages.filter(request), field, faults);
        }
        if (wish.isEmpty() || sender == null || !faults.isEmpty()) {
            return pages.page(Outcome.failed(faults), form, request);
        }
        enrolment.ask(wish.get(), pages.who(request), pages.writer(sender, request));
        return outcomes.leadTo(DigestPages.PAGE, Outcome.done(ASKED), request);
    }
}
