package cn.volunteering.scoring.brought;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.scoring.points.PointsLot;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one agency states about a person who was transferred from there (NX-50). The statement and the arrival of the person may
 * come in any order; it counts once both are known.
 *
 * @param from the agency that states it
 * @param volunteer the person's entry on the roster; {@code null} until the person has joined
 * @param joinedOn the first day on the roster
 * @param points the points that travelled; they arrive once
 */
public record Arrival(
        TransferId transfer,
        TenantId from,
        @Nullable VolunteerId volunteer,
        @Nullable LocalDate joinedOn,
        BroughtService service,
        List<PointsLot> points)
        implements RegisterRecord {

    public Arrival {
        points = List.copyOf(points);
    }

    /** Returns the arrival of which nothing is known yet. */
    public static Arrival awaited(TransferId transfer, TenantId from) {
        return new Arrival(transfer, from, null, null, BroughtService.NONE, List.of());
    }

    /** Returns the identity in the register. Each agency has its own, so no other can be in the way of the right one. */
    public static String identity(TransferId transfer, TenantId from) {
        return transfer.value() + "." + from.value();
    }

    /** Records who the person is here. Repeating it changes nothing. */
    public Decision<Arrival> joined(VolunteerId entry, LocalDate on) {
        return Decision.accepted(new Arrival(transfer, from, entry, on, service, points));
    }

    /** Takes a statement over. Repeated and outdated ones change nothing. */
    public Decision<Arrival> take(List<OriginService> stated, List<PointsLot> travelled) {
        return Decision.accepted(new Arrival(
                transfer, from, volunteer, joinedOn, service.with(stated), points.isEmpty() ? travelled : points));
    }

    /** Returns the person on the roster, once known. */
    public Optional<VolunteerId> person() {
        return Optional.ofNullable(volunteer);
    }

    /** Returns whether the person came before they left on a day, so that what they brought goes on with them. */
    public boolean isBefore(LocalDate leftOn) {
        return joinedOn != null && !joinedOn.isAfter(leftOn);
    }
}
