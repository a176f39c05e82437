package cn.volunteering.scoring.hours;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A confirmed record with the figure that a second person put in place of the earlier one (更正, NX-50). The ledger takes
 * back the entry in force and adds one with the new minutes; a void record has no new entry.
 *
 * @param service the service as it counts from now on, with 0 minutes if nothing counts; recorded by the account that
 *     proposed the correction
 * @param revision from 1, one more with each correction of the record, without gaps
 */
public record CorrectedRecord(ServiceRecord service, int revision, String reason) {

    /** Returns the identities under which the ledger may hold what the previous revision left. */
    Stream<EntryId> predecessors() {
        return Stream.of(EntryId.confirming(service.id(), revision - 1), EntryId.reversing(service.id(), revision - 1));
    }

    /**
     * Returns the entries that carry the correction out, or why it must not count.
     *
     * @param before what the previous revision left: the entry in force, or the reversal that made the record void
     */
    Decision<List<HoursEntry>> carryOut(Optional<HoursEntry> before, Instant now) {
        return Decision.unless(objection(before), () -> Decision.accepted(entries(before.orElseThrow(), now)));
    }

    private Optional<Refusal> objection(Optional<HoursEntry> before) {
        if (revision < 1) {
            return refusal("hours-without-revision", "更正必须有从一开始的序号");
        }
        if (service.minutes() < 0) {
            return refusal("hours-below-zero", "更正后的服务时长不能小于零");
        }
        return before.map(this::objectionAfter)
                .orElseGet(() -> refusal("hours-entry-missing", "台账中没有此次更正所依据的分录，请先处理该记录此前未入账的事件"));
    }

    private Optional<Refusal> objectionAfter(HoursEntry before) {
        if (!service.isSameServiceAs(before.service())) {
            return refusal("hours-of-another-service", "更正不能改变志愿者、活动或服务日期");
        }
        return before.voids() && service.minutes() == 0
                ? refusal("hours-already-void", "该服务记录的时长已经作废")
                : service.objection();
    }

    private List<HoursEntry> entries(HoursEntry before, Instant now) {
        var correction = Correction.of(this);
        var taken = before.voids() ? Stream.<HoursEntry>empty() : Stream.of(before.reversedBy(correction, now));
        var added = correction.voids()
                ? Stream.<HoursEntry>empty()
                : Stream.of(HoursEntry.corrected(service, correction, now));
        return Stream.concat(taken, added).toList();
    }

    private static Optional<Refusal> refusal(String code, String message) {
        return Optional.of(Refusal.of(code, message));
    }
}
