package cn.volunteering.scoring.hours;

import java.util.List;

/**
 * What a person served up to a day, by year and grade of evidence.
 *
 * @param entries number of ledger entries behind the sums; a ledger only grows, so more entries are newer
 */
public record ServedYears(List<YearMinutes> minutes, long entries) {

    public ServedYears {
        minutes = List.copyOf(minutes);
    }
}
