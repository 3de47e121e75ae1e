package org.dateline.core.ledger.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.actor.Referent;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.lexicon.Table;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.SpeakerPart;
import org.jspecify.annotations.Nullable;

/**
 * Tells which side an actor belongs to, by CAMEO codes: a country with a role of state is that state, a country with a
 * role of rebels and letters of its own is that group. Forces told by their role only are those of the country the
 * place is in. See {@code sectors.tsv} beside this class. Thread-safe.
 */
public final class Sides {

    private static final int CODE_STEP = 3;

    private static final WordList OUTSIDERS = WordList.ofResource(Sides.class, "outsiders.txt");

    private final ActorLexicon lexicon;
    private final Map<String, Party.Kind> kinds = new HashMap<>();

    public Sides(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        for (Table.Row row : Table.ofResource(Sides.class, "sectors.tsv").rows()) {
            kinds.put(row.get("sector"), row.choice("kind", Party.Kind.class));
        }
    }

    /**
     * The side of an actor; empty for who can hold no place (residents, a broadcaster) and who is not told apart
     * (foreign troops).
     *
     * @param country ISO 3166-1 alpha-2 code of where the place is; null if unknown
     */
    public Optional<Party> find(ActorPart actor, @Nullable String country) {
        return find(new Described(actor.id(), actor.name()), actor.codes(), country);
    }

    /** The side of a speaker, likewise. */
    public Optional<Party> find(SpeakerPart speaker, @Nullable String country) {
        return find(new Described(speaker.actor(), speaker.name()), speaker.codes(), country);
    }

    /** Tells whether a party is the state of a country, by its alpha-2 code. */
    boolean isStateOf(@Nullable Party party, @Nullable String country) {
        return party != null
                && country != null
                && lexicon.findCountryCode(country).filter(party.side()::equals).isPresent();
    }

    /** An actor by id and name. */
    private record Described(@Nullable String id, String name) {

        boolean isOutside() {
            return NameKey.words(name).stream().anyMatch(OUTSIDERS::contains);
        }
    }

    /** A group goes before a state: who rules by force of arms is still that group. */
    private Optional<Party> find(Described actor, List<String> codes, @Nullable String country) {
        boolean outside = actor.isOutside();
        List<Party> parties = codes.stream()
                .flatMap(code -> ofCode(code, actor, outside ? null : country).stream())
                .filter(party -> !outside || party.named())
                .toList();
        return parties.stream()
                .filter(party -> party.kind() == Party.Kind.GROUP && party.named())
                .findFirst()
                .or(() -> parties.stream().findFirst());
    }

    private Optional<Party> ofCode(String code, Described actor, @Nullable String country) {
        if (code.length() < CODE_STEP) {
            return Optional.empty();
        }
        String head = code.substring(0, CODE_STEP);
        Optional<Referent> state = lexicon.findCountry(head);
        if (state.isPresent() && code.length() == CODE_STEP) {
            return Optional.of(state(head, List.of(code)));
        }
        String sector = state.isPresent() ? code.substring(CODE_STEP, Math.min(code.length(), 2 * CODE_STEP)) : head;
        Party.Kind kind = kinds.get(sector);
        if (kind == null) {
            return Optional.empty();
        }
        return Optional.of(
                kind == Party.Kind.STATE
                        ? ofState(state.isPresent() ? head : null, code, country)
                        : ofGroup(kind, state.isPresent(), code, actor));
    }

    private Party ofState(@Nullable String own, String code, @Nullable String country) {
        String alpha3 = own != null || country == null
                ? own
                : lexicon.findCountryCode(country).orElse(null);
        return alpha3 == null
                ? new Party(Party.Kind.STATE, "GOV", "government", null, List.of(code), false)
                : state(alpha3, List.of(code));
    }

    private Party state(String alpha3, List<String> codes) {
        String name = lexicon.findCountry(alpha3).map(Referent::name).orElse(alpha3);
        return new Party(Party.Kind.STATE, alpha3, "government of " + name, "country/" + alpha3, codes, true);
    }

    /** A code of country and sector alone names nobody, unless the actor is a group that the lexicon knows. */
    private static Party ofGroup(Party.Kind kind, boolean hasCountry, String code, Described actor) {
        boolean letters = code.length() > (hasCountry ? 2 : 1) * CODE_STEP;
        String id = actor.id();
        String known = id != null && (id.startsWith("group/") || id.startsWith("org/")) ? id : null;
        String side = letters || known == null ? code : known;
        return new Party(kind, side, actor.name(), known, List.of(code), letters || known != null);
    }
}
