package cn.volunteering.scoring.transfer;

import cn.volunteering.domain.AddressedEvent;
import cn.volunteering.scoring.brought.BroughtService;
import cn.volunteering.scoring.brought.OriginService;
import cn.volunteering.scoring.brought.TransferId;
import cn.volunteering.scoring.points.Points;
import cn.volunteering.scoring.points.PointsLot;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the giving agency states about the service and points of a transferred person (NX-50). It states them again after a
 * correction. Each part has the number of ledger entries behind it, so an outdated statement is recognised.
 *
 * @param tenant the receiving agency, to which the event is addressed
 * @param from the giving agency
 * @param service by ledger: that of the giving agency, and those of agencies before it
 * @param points the points that travel, the same in every statement
 */
public record BalanceCarried(
        String tenant, TenantId from, TransferId transferId, List<OriginService> service, List<CarriedLot> points)
        implements AddressedEvent {

    public static final String TYPE = "volunteering.scoring.balance-carried.v1";
    public static final String TOPIC = "scoring.events.v1";

    public BalanceCarried {
        service = List.copyOf(service);
        points = List.copyOf(points);
    }

    /**
     * Points that end together.
     *
     * @param end the first day on which they no longer count; {@code null} if they last
     * @param parts 1/6000 of a point each
     */
    record CarriedLot(@Nullable LocalDate end, long parts) {

        static CarriedLot of(PointsLot lot) {
            return new CarriedLot(lot.end(), lot.points().parts());
        }

        PointsLot lot() {
            return new PointsLot(end, new Points(parts));
        }
    }

    static BalanceCarried of(
            TenantId to, TenantId self, TransferId transfer, BroughtService service, List<PointsLot> points) {
        return new BalanceCarried(
                to.value(),
                self,
                transfer,
                service.parts(),
                points.stream().map(CarriedLot::of).toList());
    }

    List<PointsLot> lots() {
        return points.stream().map(CarriedLot::lot).toList();
    }
}
