package cn.volunteering.national;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Shows the records of a group as they are here, each beside its standing in the national system. */
public final class FilingRecords {

    private final FilingQueries queries;

    public FilingRecords(FilingQueries queries) {
        this.queries = queries;
    }

    /** Returns the records of a group, in its order, then those that were submitted and are not here any more. */
    public List<RecordLine> of(RecordGroup group, int year) {
        Map<String, NationalRecord> kept = queries.recordsOf(group, year).stream()
                .collect(toMap(NationalRecord::recordId, each -> each, (one, _) -> one, LinkedHashMap::new));
        var here = group.candidates(year).stream()
                .map(candidate -> RecordLine.of(candidate, kept.remove(candidate.recordId())))
                .toList();
        return Stream.concat(here.stream(), kept.values().stream().map(FilingRecords::gone))
                .filter(RecordLine::isRelevant)
                .toList();
    }

    private static RecordLine gone(NationalRecord kept) {
        var last = kept.standing().submission();
        return RecordLine.of(Candidate.gone(kept, last == null ? "" : last.version()), kept);
    }
}
