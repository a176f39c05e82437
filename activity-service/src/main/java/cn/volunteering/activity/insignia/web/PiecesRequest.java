package cn.volunteering.activity.insignia.web;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.insignia.ItemId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** Pieces of some items. Pieces of an item that is named twice are added up. */
record PiecesRequest(@NotEmpty @Size(max = 50) List<@Valid @NotNull Pieces> lines) {

    /** Pieces of one item. */
    record Pieces(
            @NotNull ItemId itemId,
            @NotNull @Min(1) @Max(10_000) Integer pieces) {}

    Map<ItemId, Integer> byItem() {
        return lines.stream().collect(toMap(Pieces::itemId, Pieces::pieces, Integer::sum));
    }
}
