package cn.volunteering.national.web;

import cn.volunteering.national.Candidate;
import cn.volunteering.national.DueFor;
import cn.volunteering.national.GroupCode;
import cn.volunteering.national.RecordLine;
import cn.volunteering.national.RecordState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record with its standing in the national system.
 *
 * @param recordName what people call it
 * @param registration how far it has come
 * @param dueFor why it goes into the next package; {@code null} if it does not
 * @param objections why the national system would refuse it
 */
record RecordView(
        GroupCode recordGroup,
        String groupTitle,
        String recordId,
        String recordName,
        RecordState registration,
        @Nullable String nationalNumber,
        @Nullable String packageId,
        @Nullable String packageNumber,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate answeredOn,
        @Nullable String refusedFor,
        List<String> differences,
        @Nullable DueFor dueFor,
        List<String> objections) {

    static RecordView of(GroupCode recordGroup, RecordLine line) {
        Candidate candidate = line.candidate();
        var standing = line.standing();
        var submission = standing.submission();
        return new RecordView(
                recordGroup,
                recordGroup.label(),
                candidate.recordId(),
                candidate.name(),
                line.state(),
                line.number(),
                submission == null ? null : submission.packageId(),
                submission == null ? null : submission.packageNumber(),
                submission == null ? null : submission.on(),
                standing.answeredOn(),
                standing.refusedFor(),
                standing.differences(),
                line.due().orElse(null),
                candidate.objections());
    }
}
