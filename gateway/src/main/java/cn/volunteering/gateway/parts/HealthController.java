package cn.volunteering.gateway.parts;

import cn.volunteering.gateway.signin.AllowedCallers;
import cn.volunteering.gateway.signin.CallerGroup;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows which parts are up, and nothing more. It is public, so that people who cannot sign in see why. The result is
 * cached for a few seconds.
 */
@RestController
@Tag(name = "health", description = "运行状态")
class HealthController {

    private static final Duration FRESH = Duration.ofSeconds(3);

    private final PartProbe probe;
    private final Executor threadPerCheck = Executors.newVirtualThreadPerTaskExecutor();
    private final LoadingCache<String, Health> answer =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build(_ -> probeAll());

    HealthController(PartProbe probe) {
        this.probe = probe;
    }

    /** The state of a part. */
    enum State {
        UP,
        DOWN
    }

    /** One part, with its stable name and its Chinese label. */
    record PartState(String name, String label, State state) {}

    /** The state of all parts. The platform is up only if every part is up. */
    record Health(State state, List<PartState> parts) {}

    @GetMapping("/api/platform/health")
    @AllowedCallers(CallerGroup.ANYONE)
    @Operation(summary = "各部分运行状态")
    Health health() {
        return answer.get("all");
    }

    private Health probeAll() {
        var checks = new ArrayList<CompletableFuture<PartState>>();
        checks.add(check("sign-in", "登录", probe::isSignInUp));
        for (Part part : Part.values()) {
            checks.add(check(part.segment(), part.label(), () -> probe.isUp(part)));
        }
        checks.add(check("events", "消息", probe::isKafkaUp));
        List<PartState> parts = checks.stream().map(CompletableFuture::join).toList();
        boolean allUp = parts.stream().allMatch(part -> part.state() == State.UP);
        return new Health(allUp ? State.UP : State.DOWN, parts);
    }

    private CompletableFuture<PartState> check(String name, String label, BooleanSupplier isUp) {
        return CompletableFuture.supplyAsync(
                () -> new PartState(name, label, isUp.getAsBoolean() ? State.UP : State.DOWN), threadPerCheck);
    }
}
