package org.dateline.core.ledger.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ledger.Holder;
import org.dateline.core.record.SpeakerPart;
import org.jspecify.annotations.Nullable;

/**
 * On whose word something is told, and who denies it.
 *
 * @param fact whether the author tells it as fact
 * @param affirming who else asserts it
 * @param refuted whether the author tells that it is not so
 * @param denied whether somebody else denies it
 * @param denying the sides that do, as far as they are known
 */
record Backing(boolean fact, List<Voucher> affirming, boolean refuted, boolean denied, List<Party> denying) {

    /** Only what a holder is certain of counts: what is feared, planned or thought likely is not told. */
    static Backing of(List<Holder> holders, Sides sides, @Nullable String country) {
        boolean fact = false;
        boolean refuted = false;
        boolean denied = false;
        List<Voucher> affirming = new ArrayList<>();
        List<Party> denying = new ArrayList<>();
        for (Holder holder : holders) {
            Optional<Party> side =
                    Optional.ofNullable(holder.speaker()).flatMap(speaker -> sides.find(speaker, country));
            if (holder.value().isNegative()) {
                refuted |= holder.isAuthor();
                denied |= !holder.isAuthor();
                side.ifPresent(denying::add);
            } else if (holder.value() == FactualityValue.CT_PLUS && holder.isAuthor()) {
                fact = true;
            } else if (holder.value() == FactualityValue.CT_PLUS) {
                affirming.add(new Voucher(side.orElse(null), holder.speaker()));
            }
        }
        return new Backing(fact, List.copyOf(affirming), refuted, denied, List.copyOf(denying));
    }

    /** The sides that assert or deny it, as far as they are known. */
    Stream<Party> sides() {
        return Stream.concat(
                affirming.stream().flatMap(voucher -> Stream.ofNullable(voucher.side())), denying.stream());
    }

    /** The same with its sides by other names. */
    Backing named(UnaryOperator<Party> naming) {
        List<Voucher> renamed = affirming.stream()
                .map(voucher ->
                        voucher.side() == null ? voucher : new Voucher(naming.apply(voucher.side()), voucher.speaker()))
                .toList();
        return new Backing(
                fact, renamed, refuted, denied, denying.stream().map(naming).toList());
    }

    boolean isAsserted() {
        return fact || !affirming.isEmpty();
    }

    /** What it is worth for a holder: a party's own word is the least. */
    ControlEvidence.Stance worthFor(@Nullable Party holder) {
        if (fact) {
            return ControlEvidence.Stance.FACT;
        }
        return affirming.stream().allMatch(voucher -> voucher.gainsBy(holder))
                ? ControlEvidence.Stance.INTERESTED
                : ControlEvidence.Stance.OTHERS;
    }

    /** The side that alone tells it; null if the author or several do, or nobody known. */
    @Nullable
    Party onlySide() {
        return !fact && affirming.size() == 1 ? affirming.get(0).side() : null;
    }

    /**
     * Somebody who asserts it.
     *
     * @param side null if none is known
     * @param speaker null if the text does not tell
     */
    record Voucher(@Nullable Party side, @Nullable SpeakerPart speaker) {

        /** Whoever cannot be told from the holder may be speaking for it. */
        boolean gainsBy(@Nullable Party holder) {
            if (holder == null) {
                return false;
            }
            if (side != null) {
                return side.isSameSideAs(holder) || !side.named() && side.kind() == holder.kind();
            }
            if (speaker == null) {
                return true;
            }
            return switch (speaker.kind()) {
                case OFFICIAL, MILITARY, POLITICIAN -> holder.kind() == Party.Kind.STATE;
                case SPOKESPERSON -> holder.kind() == Party.Kind.STATE || speaker.affiliation() == null;
                case MILITANT -> holder.kind() == Party.Kind.GROUP;
                default -> false;
            };
        }
    }
}
