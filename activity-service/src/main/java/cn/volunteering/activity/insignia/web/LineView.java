package cn.volunteering.activity.insignia.web;

import cn.volunteering.activity.insignia.ItemId;
import cn.volunteering.activity.insignia.SlipLine;

/**
 * An item on a slip as shown.
 *
 * @param open the pieces of which nobody has said yet what became of them
 */
record LineView(ItemId itemId, String name, int requested, int issued, int returned, int lost, int damaged, int open) {

    static LineView of(SlipLine line) {
        var settled = line.settled();
        return new LineView(
                line.item(),
                line.name(),
                line.requested(),
                line.issued(),
                settled.returned(),
                settled.lost(),
                settled.damaged(),
                line.open());
    }
}
