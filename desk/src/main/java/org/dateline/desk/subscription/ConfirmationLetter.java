package org.dateline.desk.subscription;

import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.desk.edition.Letter;
import org.dateline.desk.filter.FilterText;
import org.dateline.ingest.fault.OneLine;
import org.dateline.store.subscription.Daily;
import org.dateline.store.subscription.Subscription;

/** Asks whose mailbox it is whether he wants what somebody asked for. */
final class ConfirmationLetter {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm 'UTC'", Locale.ENGLISH);

    private ConfirmationLetter() {}

    /**
     * Writes it.
     *
     * @param who asked, as the desk knows him
     * @param code what the link has, to be typed instead
     */
    static Letter of(Subscription asked, String who, URI desk, URI link, String code) {
        List<String> before = List.of(
                OneLine.of(who) + " asked the Dateline desk at " + desk + ", on "
                        + MOMENT.format(asked.askedAt().atOffset(ZoneOffset.UTC)) + ", to send this address "
                        + what(asked) + ".",
                "It would tell what is new of: "
                        + OneLine.of(FilterText.of(asked.wish().filter())) + ".",
                "If you want it, open this page and press the button there:");
        List<String> after = List.of(
                "Or give this code to whoever runs the desk, who types: dateline digest confirm " + code,
                "If you do not want it, do nothing. Nothing else is sent unless you confirm, and after seven days the"
                        + " request is void.");
        String text = String.join("\n\n", before) + "\n\n" + link + "\n\n" + String.join("\n\n", after) + "\n";
        String html =
                "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Please confirm</title></head>"
                        + "<body>" + paragraphs(before) + "<p><a href=\"" + escaped(link.toString()) + "\">"
                        + escaped(link.toString()) + "</a></p>" + paragraphs(after) + "</body></html>\n";
        return new Letter("Please confirm: " + what(asked), text, html, List.of());
    }

    /** What a subscription sends, as a sentence has it. */
    static String what(Subscription subscription) {
        Daily daily = subscription.wish().daily();
        return daily == null
                ? "alerts as soon as something is known"
                : "a digest every day at " + daily.at() + " (" + daily.zone() + ")";
    }

    private static String paragraphs(List<String> all) {
        return all.stream().map(one -> "<p>" + escaped(one) + "</p>").collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
