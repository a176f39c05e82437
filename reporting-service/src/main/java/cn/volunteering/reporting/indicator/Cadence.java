package cn.volunteering.reporting.indicator;

import java.util.List;

/** The periods that an indicator judges separately. */
public enum Cadence {
    /** The state at the end of the year, or today. */
    AT_DATE {
        @Override
        List<Period> in(Situation situation) {
            return List.of(Period.at(Period.year(situation.year()).judgedOn(situation.today())));
        }
    },
    QUARTER {
        @Override
        List<Period> in(Situation situation) {
            return Period.quarters(situation.year());
        }
    },
    YEAR {
        @Override
        List<Period> in(Situation situation) {
            return List.of(Period.year(situation.year()));
        }
    },
    /** The year or each of its halves: how a policy reads 不少于2次. */
    YEAR_OR_HALVES {
        @Override
        List<Period> in(Situation situation) {
            var year = Period.year(situation.year());
            return situation.option(Options.COUNT_PERIOD, year) == Options.CountPeriod.YEAR
                    ? List.of(year)
                    : Period.halves(situation.year());
        }
    };

    abstract List<Period> in(Situation situation);
}
