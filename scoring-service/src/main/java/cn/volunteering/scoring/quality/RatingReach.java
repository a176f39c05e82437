package cn.volunteering.scoring.quality;

import cn.volunteering.scoring.hours.UnitId;
import java.util.function.Predicate;

/** The services that the acting user may rate: the committee all, a liaison those of their own sections (NX-19). */
@FunctionalInterface
public interface RatingReach {

    /** Returns which sections the acting user may rate service for. */
    Predicate<UnitId> sections();
}
