package org.dateline.desk.web.security;

import java.util.function.Predicate;
import org.dateline.store.account.Role;

/** What somebody must be allowed who asks for a route. */
enum Need {
    /** Nothing: it is for those, too, who have not signed in. */
    NOTHING(who -> true),
    /** Reading the record. */
    READING(who -> who.role().includes(Role.VIEWER)),
    /** Changing the record. */
    EDITING(Analyst::canEdit),
    /** Having signed in: it is about the account itself. */
    SIGNING_IN(who -> who.through() != Analyst.Through.TOKEN),
    /** Watching over the server; programs do so with a token. */
    WATCHING(who -> who.through() == Analyst.Through.TOKEN || who.role() == Role.ADMIN),
    /** All else: a token is never enough. */
    ADMINISTERING(who -> who.role() == Role.ADMIN && who.through() != Analyst.Through.TOKEN);

    private final Predicate<Analyst> enough;

    Need(Predicate<Analyst> enough) {
        this.enough = enough;
    }

    boolean isMetBy(Analyst analyst) {
        return enough.test(analyst);
    }
}
