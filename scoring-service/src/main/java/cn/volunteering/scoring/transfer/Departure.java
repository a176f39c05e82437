package cn.volunteering.scoring.transfer;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.scoring.brought.BroughtService;
import cn.volunteering.scoring.brought.TransferId;
import cn.volunteering.scoring.points.PointsLot;
import cn.volunteering.scoring.points.Spending;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A person who was transferred to another agency (NX-50), and what this one has stated about them. The points that travel leave the
 * purse with the same write that states them, so they exist once.
 *
 * @param to the receiving agency
 * @param leftOn the first day off the roster; only earlier service travels
 * @param withPoints whether points travel, as it was when the transfer was opened
 * @param stated the service stated last; {@code null} before the first statement
 * @param statedOn the day of the first statement
 * @param points the points that travel, chosen with the first statement
 */
public record Departure(
        TransferId id,
        VolunteerId volunteer,
        TenantId to,
        LocalDate leftOn,
        boolean withPoints,
        @Nullable BroughtService stated,
        @Nullable LocalDate statedOn,
        List<PointsLot> points)
        implements RegisterRecord {

    public Departure {
        points = List.copyOf(points);
    }

    /** Returns a departure about which nothing was stated yet. */
    static Departure of(TransferId id, VolunteerId volunteer, TenantId to, LocalDate leftOn, boolean withPoints) {
        return new Departure(id, volunteer, to, leftOn, withPoints, null, null, List.of());
    }

    /**
     * States the service of the person to the other agency, if it is new.
     *
     * @param service what the person served here and before, as far as it travels
     * @param available the points in the purse, read only for the first statement
     */
    Decision<Departure> state(
            BroughtService service, Supplier<List<PointsLot>> available, TenantId self, LocalDate today) {
        if (stated == null) {
            return stating(service, withPoints ? available.get() : List.of(), self, today);
        }
        var next = stated.with(service.parts());
        return next.equals(stated) ? Decision.accepted(this) : stating(next, points, self, today);
    }

    private Decision<Departure> stating(
            BroughtService service, List<PointsLot> travelling, TenantId self, LocalDate today) {
        var first = Optional.ofNullable(statedOn).orElse(today);
        return Decision.accepted(
                new Departure(id, volunteer, to, leftOn, withPoints, service, first, travelling),
                BalanceCarried.of(to, self, id, service, travelling));
    }

    /** Returns the points that the person took along; none if points stay. */
    public Optional<Spending> spending() {
        return Optional.ofNullable(statedOn)
                .filter(_ -> !points.isEmpty())
                .map(on -> new Spending(on, PointsLot.sum(points), Spending.Use.CARRIED));
    }
}
