package cn.volunteering.activity.dispatch.web;

import cn.volunteering.activity.dispatch.Order;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.domain.Paragraphs;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An order to sections. It names no person: each section finds volunteers, and each of them agrees.
 *
 * @param people how many people each section is asked for
 */
record OrderRequest(
        @NotBlank @Size(max = 100) String title,
        @Paragraphs @NotBlank @Size(max = 2000) String task,
        @NotNull @Min(1) @Max(10_000) Integer people,
        @NotNull LocalDate deadline,
        @NotEmpty @Size(max = 50) Set<@NotBlank @Size(max = 64) String> sectionIds) {

    Order order() {
        return new Order(title.strip(), task.strip(), people, deadline);
    }

    Set<SectionId> sections() {
        return sectionIds.stream().map(SectionId::new).collect(Collectors.toUnmodifiableSet());
    }
}
