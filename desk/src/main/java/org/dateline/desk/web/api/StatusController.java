package org.dateline.desk.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.dateline.core.record.PartJson;
import org.dateline.desk.filter.AddressFault;
import org.dateline.desk.web.DeskSettings;
import org.dateline.desk.web.answer.Tags;
import org.dateline.store.Overview;
import org.dateline.store.RecordStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with what the record holds. */
@RestController
public class StatusController {

    /** So many articles that are still to come are named. */
    private static final int MOST = 100;

    private final RecordStore store;
    private final DeskSettings settings;
    private final Tags tags;

    StatusController(RecordStore store, DeskSettings settings, Tags tags) {
        this.store = store;
        this.settings = settings;
        this.tags = tags;
    }

    @GetMapping(path = Api.ROOT + "/status", produces = Api.JSON)
    @Nullable
    ResponseEntity<byte[]> status(HttpServletRequest request, HttpServletResponse response) {
        request.getParameterMap().keySet().stream().findFirst().ifPresent(name -> {
            throw new AddressFault(name, "there is no parameter “" + name + "” of the status");
        });
        // Which articles are still to come depends on the day.
        if (tags.isKnown(request, response, LocalDate.now(settings.clock()).toString())) {
            return null;
        }
        return Api.answer(ResponseEntity.ok(), json(store.overview()).toString());
    }

    private static ObjectNode json(Overview overview) {
        ObjectNode node = PartJson.object()
                .put("entries", overview.entries())
                .put("head", overview.head().orElse(null));
        ObjectNode counts = node.putObject("counts");
        overview.counts().forEach(counts::put);
        node.set("unfinished", PartJson.strings(overview.unfinished()));
        ArrayNode toCome = node.putArray("toCome");
        overview.toCome().stream()
                .limit(MOST)
                .forEach(article -> toCome.addObject()
                        .put("article", article.id())
                        .put("day", article.day().toString()));
        return node.put("toComeInAll", overview.toCome().size());
    }
}
