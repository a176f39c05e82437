package cn.volunteering.scoring.naming;

import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.roster.VolunteerId;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer as lists of people show them.
 *
 * @param name {@code null} until it is known here
 * @param section the present section; {@code null} until it is known here
 * @param onRoster whether the person is on the roster now
 */
public record Person(
        VolunteerId id, @Nullable String name, @Nullable UnitId section, boolean onRoster) {}
