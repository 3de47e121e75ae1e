package org.dateline.core.ledger.incident;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Merges strands in the order in which they came out, as detection of first stories does (Allan, Papka and Lavrenko 1998):
 * each joins the incident that it is most like, or begins one. It is compared with the first {@link #SPEAKERS} strands of an incident
 * that are no copies, so that what it costs does not grow with the incident.
 *
 * <p>What becomes of a strand depends on those that came out before it, never on which was read first: a strand that is
 * read late, or taken away, has those after it that it can move asked again. So whatever the order, the incidents are those of {@link #all}.
 *
 * <p>Copies (of equal {@link Strand#signature}) go with the first of them; what an analyst put or kept together goes with its first.
 * What he took apart is never in one incident, unless he put both together with a third; either part stays together, and
 * begins an incident: nothing but he moves it into another. Not thread-safe.
 */
public final class Assembly {

    /** The least likeness to one strand of an incident, and the least mean likeness to its first, that lets another in. */
    public static final double EDGE = 0.55;

    /** With how many strands of an incident another is compared. */
    static final int SPEAKERS = 12;

    private final MergeShelf shelf;
    private final LikenessModel model;
    private final TreeMap<Appearance, Integer> open = new TreeMap<>();
    private final SortedSet<Integer> touched = new TreeSet<>();

    public Assembly(MergeShelf shelf, LikenessModel model) {
        this.shelf = shelf;
        this.model = model;
    }

    /** Puts all of some strands, which are all there are on the shelf. */
    void all(Collection<Integer> strands) {
        strands.stream().sorted(Comparator.comparing(shelf::appearance)).forEach(strand -> {
            Placement placement = decide(strand);
            shelf.place(strand, placement);
            touched.add(placement.founder());
        });
    }

    /** Has a strand put that is new on the shelf. */
    public void add(int strand) {
        ask(strand);
        askBound(strand);
    }

    /** Takes strands off the shelf, and has those asked again that they have moved. */
    public void remove(Collection<Integer> strands) {
        SortedMap<Integer, Appearance> quieter = new TreeMap<>();
        for (int strand : strands) {
            Appearance at = shelf.appearance(strand);
            askBound(strand);
            askFollowing(strand);
            shelf.placement(strand).map(Placement::founder).ifPresent(founder -> {
                touched.add(founder);
                if (shelf.speakers(founder, SPEAKERS).contains(strand)) {
                    quieter.merge(founder, at, (one, other) -> one.compareTo(other) < 0 ? one : other);
                }
            });
        }
        for (int strand : strands) {
            open.remove(shelf.appearance(strand));
            shelf.remove(strand);
        }
        quieter.forEach((founder, since) -> {
            List<Integer> left = shelf.speakers(founder, SPEAKERS);
            askAlike(left, left, founder, since);
        });
    }

    /**
     * Puts the strands that are to be asked, in order.
     *
     * @return the founders whose incidents are others by that, or are no more, since this was last called
     */
    public SortedSet<Integer> settle() {
        while (!open.isEmpty()) {
            int strand = open.pollFirstEntry().getValue();
            Placement was = shelf.placement(strand).orElse(null);
            Placement now = decide(strand);
            if (!now.equals(was)) {
                move(strand, was, now);
            }
        }
        SortedSet<Integer> settled = new TreeSet<>(touched);
        touched.clear();
        return settled;
    }

    private void move(int strand, @Nullable Placement was, Placement now) {
        if (was == null) {
            put(strand, now);
            return;
        }
        touched.add(was.founder());
        if (was.founder() == now.founder() && was.speaks() == now.speaks()) {
            // Nobody hears more or less: only the reason is another.
            shelf.place(strand, now);
            return;
        }
        boolean wasHeard = shelf.speakers(was.founder(), SPEAKERS).contains(strand);
        askFollowing(strand);
        put(strand, now);
        if (wasHeard) {
            List<Integer> left = shelf.speakers(was.founder(), SPEAKERS);
            askAlike(left, left, was.founder(), shelf.appearance(strand));
        }
    }

    private void put(int strand, Placement now) {
        List<Integer> before = shelf.speakers(now.founder(), SPEAKERS);
        shelf.place(strand, now);
        touched.add(now.founder());
        List<Integer> after = shelf.speakers(now.founder(), SPEAKERS);
        if (after.contains(strand)) {
            // One more to hear can let in only those that are like it, unless it pushed another out.
            askAlike(
                    after,
                    after.containsAll(before) ? List.of(strand) : after,
                    now.founder(),
                    shelf.appearance(strand));
        }
        askFollowing(strand);
    }

    /** Those later than a moment that meet a speaker of an incident and are like one of some, and those that are in it. */
    private void askAlike(List<Integer> speakers, List<Integer> like, int founder, Appearance moment) {
        for (int later : shelf.meetingAfter(speakers, moment)) {
            Strand told = shelf.strand(later);
            if (like.stream().anyMatch(speaker -> score(told, speaker) >= EDGE)) {
                ask(later);
            }
        }
        askAfter(shelf.members(founder), moment);
    }

    private void askAfter(Collection<Integer> strands, Appearance moment) {
        strands.stream()
                .filter(strand -> shelf.appearance(strand).compareTo(moment) > 0)
                .forEach(this::ask);
    }

    /** Those that go where a strand goes, or look where it went. */
    private void askFollowing(int strand) {
        SortedSet<Integer> following = new TreeSet<>(shelf.beside(strand));
        if (shelf.original(strand) == strand) {
            following.addAll(shelf.copies(strand));
        }
        if (shelf.placement(strand)
                .filter(placement -> placement.founder() == strand)
                .isPresent()) {
            following.addAll(shelf.members(strand));
        }
        following.addAll(bound(strand));
        askAfter(following, shelf.appearance(strand));
    }

    /** Those that an analyst's decision about a strand is about too, before it and after. */
    private void askBound(int strand) {
        bound(strand).forEach(this::ask);
    }

    private SortedSet<Integer> bound(int strand) {
        SortedSet<Integer> bound = chained(strand, one -> shelf.bonds(one).concerned());
        bound.remove(strand);
        return bound;
    }

    private void ask(int strand) {
        open.put(shelf.appearance(strand), strand);
    }

    private Placement decide(int strand) {
        SortedSet<Integer> together = together(strand);
        int leader = first(together);
        int original = shelf.bonds(strand).alone() ? strand : shelf.original(strand);
        boolean isCopy = original != strand;
        if (leader != strand) {
            int founder = founder(leader);
            return isCopy && founder(original) == founder
                    ? new Placement(founder, Join.Kind.COPY, original)
                    : tied(strand, founder, together);
        }
        if (isTakenApart(together)) {
            return Placement.founding(strand);
        }
        return isCopy ? new Placement(founder(original), Join.Kind.COPY, original) : mostLike(strand);
    }

    /** Where a strand goes by what an analyst put together, or else kept together, which does not say that it is one. */
    private Placement tied(int strand, int founder, Collection<Integer> together) {
        int leader = first(chained(strand, one -> shelf.bonds(one).merged()));
        if (leader == strand) {
            return new Placement(founder, Join.Kind.KEPT, closest(strand, together));
        }
        int merged = first(shelf.bonds(strand).merged());
        return new Placement(founder, Join.Kind.ANALYST, isBefore(merged, strand) ? merged : leader);
    }

    /** Of the first strands before another the one that it is most like. */
    private int closest(int strand, Collection<Integer> others) {
        Strand told = shelf.strand(strand);
        return others.stream()
                .filter(other -> isBefore(other, strand))
                .sorted(Comparator.comparing(shelf::appearance))
                .limit(SPEAKERS)
                .max(Comparator.<Integer>comparingDouble(other -> score(told, other))
                        .thenComparing(shelf::appearance, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private int founder(int strand) {
        return shelf.placement(strand)
                .orElseThrow(() -> new IllegalStateException("strand " + strand + " is asked for before it is put"))
                .founder();
    }

    private int first(Collection<Integer> strands) {
        return strands.stream().min(Comparator.comparing(shelf::appearance)).orElseThrow();
    }

    private boolean isBefore(int one, int other) {
        return shelf.appearance(one).compareTo(shelf.appearance(other)) < 0;
    }

    /** A strand with all that analysts put or kept together with it. */
    private SortedSet<Integer> together(int strand) {
        return chained(strand, one -> shelf.bonds(one).together());
    }

    private static SortedSet<Integer> chained(int strand, IntFunction<Set<Integer>> links) {
        SortedSet<Integer> chained = new TreeSet<>(List.of(strand));
        Deque<Integer> next = new ArrayDeque<>(chained);
        while (!next.isEmpty()) {
            for (int linked : links.apply(next.remove())) {
                if (chained.add(linked)) {
                    next.add(linked);
                }
            }
        }
        return chained;
    }

    /** Tells whether an analyst took any of some strands out of an incident, or left it there when others were taken out. */
    private boolean isTakenApart(SortedSet<Integer> strands) {
        return strands.stream().anyMatch(one -> !shelf.bonds(one).parted().isEmpty());
    }

    private Placement mostLike(int strand) {
        Strand told = shelf.strand(strand);
        SortedSet<Integer> alike = new TreeSet<>();
        for (int met : shelf.met(strand, SPEAKERS)) {
            if (score(told, met) >= EDGE) {
                alike.add(founder(met));
            }
        }
        Placement best = Placement.founding(strand);
        double bestMean = 0;
        for (int founder :
                alike.stream().sorted(Comparator.comparing(shelf::appearance)).toList()) {
            double sum = 0;
            int closest = founder;
            double closestScore = -1;
            List<Integer> heard = heard(strand, founder);
            for (int one : heard) {
                double score = score(told, one);
                sum += score;
                if (score > closestScore) {
                    closest = one;
                    closestScore = score;
                }
            }
            double mean = sum / heard.size();
            if (mean >= EDGE && mean > bestMean) {
                best = new Placement(founder, Join.Kind.LIKE, closest);
                bestMean = mean;
            }
        }
        return best;
    }

    /** Those of an incident that a strand is compared with: its first, and what the strand's own article says of it. */
    private List<Integer> heard(int strand, int founder) {
        List<Integer> heard = new ArrayList<>();
        for (int speaker : shelf.speakers(founder, SPEAKERS)) {
            if (isBefore(speaker, strand)) {
                heard.add(speaker);
            }
        }
        for (int beside : shelf.beside(strand)) {
            if (isBefore(beside, strand) && founder(beside) == founder && !heard.contains(beside)) {
                heard.add(beside);
            }
        }
        heard.sort(Comparator.comparing(shelf::appearance));
        return heard;
    }

    private double score(Strand told, int other) {
        return model.of(told, shelf.strand(other)).score();
    }

    /** The reports of an incident, with the reasons of all but the first. */
    public Cluster cluster(int founder) {
        List<Report> reports = new ArrayList<>();
        List<Join> joins = new ArrayList<>();
        for (int member : shelf.members(founder)) {
            Strand strand = shelf.strand(member);
            reports.addAll(strand.reports());
            joins.addAll(strand.joins());
            shelf.placement(member)
                    .filter(placement -> placement.how() != null)
                    .ifPresent(placement -> joins.add(join(strand, placement)));
        }
        return Cluster.of(shelf.strand(founder).reports().get(0), reports, joins);
    }

    private Join join(Strand strand, Placement placement) {
        Strand to = shelf.strand(placement.to());
        Join.Kind how = java.util.Objects.requireNonNull(placement.how());
        Likeness likeness = how == Join.Kind.COPY ? Likeness.COPY : model.of(strand, to);
        return new Join(strand.id(), to.id(), how, likeness);
    }
}
