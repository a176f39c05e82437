package cn.volunteering.reporting.verdict.web;

import cn.volunteering.policy.PolicyId;
import cn.volunteering.reporting.verdict.ReadSupposition.PlainValue;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question about a draft or about single other values.
 *
 * @param date the day of judgement, within a year that has begun; today if absent
 * @param draftOf the document whose draft is supposed; {@code null} if only values are
 */
@Schema(description = "假设的政策：本单位文件的草稿、单项的值，或两者")
record WhatIfRequest(
        @Nullable LocalDate date,

        @Schema(description = "假设其草稿一直有效的政策文件", example = "qinghai-organ-2018-4") @Nullable
        PolicyId draftOf,

        @Schema(description = "假设本单位自定的值，优先于草稿") @Size(max = 50) @Nullable
        List<@Valid @NotNull DraftValue> values) {

    /** A value that the unit might set. */
    @Schema(description = "假设本单位自定的一项值")
    record DraftValue(
            @Schema(description = "政策项", example = "participation.minimum-percent") @NotBlank @Size(max = 80)
            String key,

            @Schema(description = "数值、是否、选项或名称列表", example = "50") @NotNull
            Object value) {}

    List<PlainValue> plainValues() {
        return values == null
                ? List.of()
                : values.stream()
                        .map(each -> new PlainValue(each.key(), each.value()))
                        .toList();
    }
}
