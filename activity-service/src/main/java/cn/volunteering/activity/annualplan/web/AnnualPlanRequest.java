package cn.volunteering.activity.annualplan.web;

import cn.volunteering.activity.annualplan.PlanItem;
import cn.volunteering.activity.annualplan.PlanOwner;
import cn.volunteering.activity.vocabulary.Theme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The first edition of a plan.
 *
 * @param unitId the section or branch; left out for the plan of the unit
 */
record AnnualPlanRequest(
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotNull PlanOwner.Kind owner,
        @Nullable @Size(min = 1, max = 64) String unitId,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Item> items) {

    /**
     * A line of a plan.
     *
     * @param theme a term of the vocabulary; left out if any activity counts
     * @param activities how many activities are planned
     */
    record Item(
            @NotNull @Min(1) @Max(4) Integer quarter,
            @NotBlank @Size(max = 100) String title,
            @Nullable @Size(min = 1, max = 64) String theme,
            @NotNull @Min(1) @Max(1000) Integer activities) {

        private PlanItem item(Map<String, Theme> themes) {
            return new PlanItem(quarter, title.strip(), theme == null ? null : themes.get(theme), activities);
        }
    }

    /** The items of the next edition. */
    record Revision(@NotEmpty @Size(max = 100) List<@NotNull @Valid Item> items) {}

    PlanOwner planOwner() {
        return new PlanOwner(owner, unitId);
    }

    /** Returns the ids of all themes of the items. */
    static Set<String> themesOf(List<Item> items) {
        return items.stream().map(Item::theme).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Returns the items with the themes that were looked up. */
    static List<PlanItem> items(List<Item> items, List<Theme> themes) {
        var byId = themes.stream().collect(Collectors.toMap(theme -> theme.id().value(), theme -> theme));
        return items.stream().map(item -> item.item(byId)).toList();
    }
}
