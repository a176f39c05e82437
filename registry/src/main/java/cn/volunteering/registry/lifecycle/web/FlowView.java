package cn.volunteering.registry.lifecycle.web;

import cn.volunteering.registry.flow.Flow;
import cn.volunteering.registry.flow.FlowId;
import cn.volunteering.registry.flow.FlowKind;
import cn.volunteering.registry.flow.FlowState;
import cn.volunteering.registry.flow.StepRecord;
import cn.volunteering.tenancy.TenantId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A flow with the state of its steps. */
@Schema(description = "流程及其各步骤的进展")
record FlowView(
        FlowId id,
        FlowKind kind,
        TenantId tenant,
        FlowState state,
        String requestedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Schema(description = "尚未答复的服务") List<String> missingAnswers,
        List<StepLine> steps,
        List<String> allowedActions) {

    /** One step. */
    @Schema(description = "步骤")
    record StepLine(
            String name,
            boolean done,
            @Nullable Instant doneAt,
            int failedAttempts,
            @Nullable String error) {

        static StepLine of(StepRecord step) {
            return new StepLine(step.name(), step.isDone(), step.doneAt(), step.attempts(), step.error());
        }
    }

    static FlowView of(Flow flow, List<String> allowedActions) {
        var order = flow.order();
        return new FlowView(
                flow.id(),
                order.kind(),
                order.tenant(),
                flow.state(),
                order.requestedBy(),
                order.startedAt(),
                flow.endedAt(),
                flow.missingAnswers().stream().sorted().toList(),
                flow.steps().stream().map(StepLine::of).toList(),
                allowedActions);
    }
}
