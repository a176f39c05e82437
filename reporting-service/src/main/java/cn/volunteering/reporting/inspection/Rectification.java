package cn.volunteering.reporting.inspection;

import cn.volunteering.domain.Paragraphs;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * How a finding was put right (整改情况).
 *
 * @param done what was done
 * @param doneBy the person or section that did it
 */
public record Rectification(
        @NotBlank @Paragraphs @Size(max = 500) String done,
        @NotBlank @Size(max = 60) String doneBy,
        @NotNull LocalDate doneOn) {}
