package cn.volunteering.scoring.hours;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What earlier revisions of some records left: entries of the ledger, and entries planned for corrections of the same
 * batch. The ledger wins, because its entries never change.
 */
final class HoursTrail {

    private final Map<EntryId, HoursEntry> entries = new HashMap<>();

    HoursTrail(Collection<HoursEntry> held) {
        add(held);
    }

    /**
     * Plans the entries of a correction.
     *
     * @throws cn.volunteering.domain.RefusedException if it must not count
     */
    List<HoursEntry> plan(CorrectedRecord corrected, Instant now) {
        var planned = corrected.carryOut(before(corrected), now).orThrow();
        add(planned);
        return planned;
    }

    private void add(Collection<HoursEntry> some) {
        some.forEach(entry -> entries.putIfAbsent(entry.id(), entry));
    }

    /** A reversal alone counts only if it made the record void: otherwise the entry beside it is still missing. */
    private Optional<HoursEntry> before(CorrectedRecord corrected) {
        return corrected
                .predecessors()
                .flatMap(id -> Optional.ofNullable(entries.get(id)).stream())
                .filter(entry -> entry.kind() == HoursEntry.Kind.CONFIRM || entry.voids())
                .findFirst();
    }
}
