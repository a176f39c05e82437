package cn.volunteering.national;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Versioned;

/**
 * Brings the status of records into line with the state of their package. Repeating it changes nothing, so an interrupted
 * package is completed before the next one is made.
 */
public final class SettlePackages {

    private final RecordGroups groups;
    private final Aggregates<FilingPackage> packages;
    private final Aggregates<PackageContent> contents;
    private final Aggregates<NationalRecord> records;
    private final FilingQueries queries;

    public SettlePackages(
            RecordGroups groups,
            Aggregates<FilingPackage> packages,
            Aggregates<PackageContent> contents,
            Aggregates<NationalRecord> records,
            FilingQueries queries) {
        this.groups = groups;
        this.packages = packages;
        this.contents = contents;
        this.records = records;
        this.queries = queries;
    }

    /** Settles every package that an interruption left. */
    void settleAll() {
        queries.unsettled().forEach(this::settle);
    }

    /** Settles one package. */
    Versioned<FilingPackage> settle(Versioned<FilingPackage> made) {
        if (made.state().settled()) {
            return made;
        }
        contents.get(made.id()).state().lines().forEach(line -> settle(made.state(), line));
        return packages.change(made.id(), FilingPackage::settle);
    }

    private void settle(FilingPackage made, PackageLine line) {
        var kept = records.changeOrBegin(
                        NationalRecord.idOf(line.group(), line.recordId()),
                        () -> NationalRecord.first(line.group(), line),
                        record -> made.state() == PackageState.ABANDONED
                                ? record.takeBack(made.id())
                                : record.submit(line, made.of(line)))
                .state();
        groups.of(line.group())
                .settle(
                        line.recordId(),
                        kept.standing().state(),
                        kept.standing().number());
    }
}
