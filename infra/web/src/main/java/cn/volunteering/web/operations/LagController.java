package cn.volunteering.web.operations;

import cn.volunteering.edge.PlatformRole;
import cn.volunteering.messaging.EventMeters;
import cn.volunteering.web.AllowedPlatformRoles;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows how far the answering process lags behind with events. */
@Tag(name = "消息延迟")
@RestController
@RequestMapping("/api/platform/${platform.service}/lag")
class LagController {

    private final MeterRegistry meters;

    LagController(MeterRegistry meters) {
        this.meters = meters;
    }

    /** All waiting events, and the delay of those already handled. */
    record Lag(List<Unsent> unsent, List<Waiting> waiting, List<Handled> handled) {}

    /** Age of a tenant's oldest unsent event; 0 if there is none. */
    record Unsent(String tenant, double oldestSeconds) {}

    /** Number of records that a consumer group has not handled yet. */
    record Waiting(String group, long records) {}

    /** Events of a tenant that a group has handled since the start. {@code maxSeconds} covers the last minutes only. */
    record Handled(String group, String tenant, long count, double meanSeconds, double maxSeconds) {}

    @Operation(summary = "各单位消息的处理延迟与未发送时长")
    @GetMapping
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    Lag lag() {
        return new Lag(
                meters.find(EventMeters.OLDEST_UNSENT).gauges().stream()
                        .map(LagController::unsent)
                        .toList(),
                meters.find(EventMeters.WAITING).gauges().stream()
                        .map(LagController::waiting)
                        .toList(),
                meters.find(EventMeters.LAG).timers().stream()
                        .map(LagController::handled)
                        .toList());
    }

    private static Unsent unsent(Gauge gauge) {
        return new Unsent(tag(gauge, EventMeters.TENANT), gauge.value());
    }

    private static Waiting waiting(Gauge gauge) {
        return new Waiting(tag(gauge, EventMeters.GROUP), Math.round(gauge.value()));
    }

    private static Handled handled(Timer timer) {
        return new Handled(
                tag(timer, EventMeters.GROUP),
                tag(timer, EventMeters.TENANT),
                timer.count(),
                timer.mean(TimeUnit.SECONDS),
                timer.max(TimeUnit.SECONDS));
    }

    private static String tag(Meter meter, String name) {
        return Objects.requireNonNull(meter.getId().getTag(name));
    }
}
