package cn.volunteering.scoring.hours;

import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Instant;

/**
 * What a person served in a year for one section, with one grade of evidence.
 *
 * @param section at the time of service
 * @param minutes net of corrections
 * @param last the start of the latest service
 */
public record YearService(VolunteerId volunteer, UnitId section, Evidence evidence, long minutes, Instant last) {}
