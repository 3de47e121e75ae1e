package org.dateline.desk.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import org.dateline.desk.filter.AddressFault;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers with one thing, by its id. */
@RestController
public class ItemController {

    private final Things things;

    ItemController(Things things) {
        this.things = things;
    }

    @GetMapping(
            path = {
                Api.ROOT + "/events/{id}",
                Api.ROOT + "/statements/{id}",
                Api.ROOT + "/control/{id}",
                Api.ROOT + "/displacements/{id}",
                Api.ROOT + "/incidents/{id}",
                Api.ROOT + "/articles/{id}",
                Api.ROOT + "/corrections/{id}"
            },
            produces = Api.JSON)
    ResponseEntity<byte[]> item(@PathVariable String id, HttpServletRequest request) {
        request.getParameterMap().keySet().stream().findFirst().ifPresent(name -> {
            throw new AddressFault(name, "there is no parameter “" + name + "” of a single thing");
        });
        String list = request.getRequestURI().substring(Api.ROOT.length() + 1).split("/", 2)[0];
        String kind = list.endsWith("s") ? list.substring(0, list.length() - 1) : list;
        return tagged(ResponseEntity.ok(), things.get(kind, id));
    }

    /** An answer with the tag that a correction of the thing sends back. */
    static ResponseEntity<byte[]> tagged(ResponseEntity.BodyBuilder answer, ObjectNode thing) {
        String json = thing.toString();
        return Api.answer(
                answer.eTag(ItemTag.of(thing.path("version"), json)).header("Cache-Control", "no-cache, private"),
                json);
    }
}
