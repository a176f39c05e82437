package cn.volunteering.gateway.parts;

import cn.volunteering.gateway.signin.Admits;
import cn.volunteering.gateway.signin.Circle;
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
 * Tells whether the parts are up, and nothing more: open to everybody, so that people who cannot sign in see why. The
 * answer is kept for a moment, so that asking often costs nothing.
 */
@RestController
@Tag(name = "health", description = "运行状态")
class HealthController {

    private static final Duration FRESH = Duration.ofSeconds(3);

    private final PartProbe probe;
    private final Executor oneThreadEach = Executors.newVirtualThreadPerTaskExecutor();
    private final LoadingCache<String, Health> answer =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build(_ -> look());

    HealthController(PartProbe probe) {
        this.probe = probe;
    }

    /** Whether one part can be used. */
    enum State {
        UP,
        DOWN
    }

    /** One part by its stable name, and what people call it. */
    record PartState(String name, String label, State state) {}

    /** All parts; up as a whole only when each of them is. */
    record Health(State state, List<PartState> parts) {}

    @GetMapping("/api/platform/health")
    @Admits(Circle.EVERYBODY)
    @Operation(summary = "各部分运行状态")
    Health health() {
        return answer.get("all");
    }

    private Health look() {
        var questions = new ArrayList<CompletableFuture<PartState>>();
        questions.add(ask("sign-in", "登录", probe::isSignInUp));
        for (Part part : Part.values()) {
            questions.add(ask(part.segment(), part.label(), () -> probe.isUp(part)));
        }
        questions.add(ask("events", "消息", probe::isKafkaUp));
        List<PartState> parts = questions.stream().map(CompletableFuture::join).toList();
        boolean allUp = parts.stream().allMatch(part -> part.state() == State.UP);
        return new Health(allUp ? State.UP : State.DOWN, parts);
    }

    private CompletableFuture<PartState> ask(String name, String label, BooleanSupplier isUp) {
        return CompletableFuture.supplyAsync(
                () -> new PartState(name, label, isUp.getAsBoolean() ? State.UP : State.DOWN), oneThreadEach);
    }
}
