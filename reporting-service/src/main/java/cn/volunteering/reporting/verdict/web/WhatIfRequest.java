package cn.volunteering.reporting.verdict.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question about other values.
 *
 * @param date the day of judgement, within a year that has begun; today if absent
 */
@Schema(description = "假设的政策值")
record WhatIfRequest(
        @Nullable LocalDate date, @NotEmpty @Size(max = 50) List<@Valid @NotNull DraftValue> values) {

    /** A value that the unit might set. */
    @Schema(description = "假设本单位自定的一项值")
    record DraftValue(
            @Schema(description = "政策项", example = "participation.minimum-percent") @NotBlank @Size(max = 80)
            String key,

            @Schema(description = "数值、是否、选项或名称列表", example = "50") @NotNull
            Object value) {}
}
