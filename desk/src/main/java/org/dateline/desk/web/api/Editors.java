package org.dateline.desk.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.dateline.desk.correction.LocalAuthor;

/** Who corrects: whoever has signed in; at a desk without accounts, whoever works at this machine. */
final class Editors {

    private Editors() {}

    static String name(HttpServletRequest request) {
        Principal user = request.getUserPrincipal();
        return user == null ? LocalAuthor.name() : user.getName();
    }
}
