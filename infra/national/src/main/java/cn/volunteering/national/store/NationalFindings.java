package cn.volunteering.national.store;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.national.FilingQueries;
import cn.volunteering.national.FilingRecords;
import cn.volunteering.national.RecordGroups;
import cn.volunteering.national.RecordLine;

/** Counts what the exchange leaves to the committee. Each count is the number of lines of the list that it names. */
public final class NationalFindings {

    /** The list of packages whose answer is late, below the service's path of the tenant. */
    public static final String OVERDUE_LIST = "/national-packages?overdue=true";

    /** The list of records that an answer contradicts. */
    public static final String CONTRADICTED_LIST = "/national-records?contradicted=true";

    private final PackageList packages;
    private final RecordGroups groups;
    private final FilingRecords records;
    private final FilingQueries queries;
    private final PlatformCalendar calendar;

    NationalFindings(
            PackageList packages,
            RecordGroups groups,
            FilingRecords records,
            FilingQueries queries,
            PlatformCalendar calendar) {
        this.packages = packages;
        this.groups = groups;
        this.records = records;
        this.queries = queries;
        this.calendar = calendar;
    }

    /** Returns the number of packages whose answer is late. */
    public long overdue() {
        return packages.count(new PackageFilter(null, calendar.today()));
    }

    /** Returns the number of records that an answer contradicts. Reads only groups that have any. */
    public long contradicted() {
        int year = calendar.thisYear();
        return groups.all().stream()
                .filter(group -> queries.hasMismatch(group, year))
                .flatMap(group -> records.of(group, year).stream())
                .filter(RecordLine::isContradicted)
                .count();
    }
}
