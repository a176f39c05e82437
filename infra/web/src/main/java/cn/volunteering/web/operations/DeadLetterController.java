package cn.volunteering.web.operations;

import cn.volunteering.edge.PlatformRole;
import cn.volunteering.messaging.deadletter.DeadLetter;
import cn.volunteering.messaging.deadletter.DeadLetters;
import cn.volunteering.web.AllowedPlatformRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.action.CarriesOut;
import cn.volunteering.web.action.PermittedActions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lists, redrives and discards records that could not be handled. */
@Tag(name = "死信")
@RestController
@RequestMapping("/api/platform/${platform.service}/dead-letters")
class DeadLetterController {

    private static final String REDRIVE = "dead-letter.REDRIVE";
    private static final String DISCARD = "dead-letter.DISCARD";

    private final DeadLetters letters;
    private final PermittedActions permitted;

    DeadLetterController(DeadLetters letters, PermittedActions permitted) {
        this.letters = letters;
        this.permitted = permitted;
    }

    /** Selects all dead letters of a group that failed before the cut-off. */
    record RedriveRequest(
            @NotBlank @Size(max = 200) String group,
            @NotNull Instant failedBefore) {}

    /** The number of redriven records, and the ids of those that could not be put back. */
    record Redriven(int count, List<String> failed) {}

    /** The reason for discarding a record. */
    record DiscardRequest(@NotBlank @Size(max = 200) String reason) {}

    @Operation(summary = "死信列表")
    @GetMapping
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    PageOf<DeadLetterLine> list(
            @RequestParam(defaultValue = "OPEN") DeadLetter.State state,
            @RequestParam(required = false) @Nullable String ofTenant,
            @ParameterObject Pageable page) {
        return PageOf.of(
                letters.list(state, ofTenant, page), letter -> DeadLetterLine.of(letter, actions(letter.state())));
    }

    @Operation(summary = "查看一条死信及其内容")
    @GetMapping("/{id}")
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    DeadLetterView show(@PathVariable String id) {
        var letter = letters.show(id);
        return DeadLetterView.of(letter, actions(letter.state()));
    }

    private List<String> actions(DeadLetter it) {
        return permitted
                .to("dead-letter")
                .step("REDRIVE", it, it::redriven)
                .step("DISCARD", it, it::discarded)
                .names();
    }

    @Operation(summary = "重投一条死信")
    @PostMapping("/{id}/redrive")
    @CarriesOut(REDRIVE)
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void redrive(@PathVariable String id) {
        letters.redrive(id);
    }

    @Operation(summary = "重投某消费组在截止时间前的全部死信")
    @PostMapping("/redrive")
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Redriven redriveAll(@Valid @RequestBody RedriveRequest request) {
        var outcome = letters.redriveAll(request.group(), request.failedBefore());
        return new Redriven(outcome.count(), outcome.failed());
    }

    @Operation(summary = "丢弃一条死信")
    @PostMapping("/{id}/discard")
    @CarriesOut(DISCARD)
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id, @Valid @RequestBody DiscardRequest request) {
        letters.discard(id, request.reason());
    }
}
