package cn.volunteering.activity.insignia;

/**
 * An item on a slip, with the name that it had on the day of the request.
 *
 * @param requested the pieces that the section asked for
 * @param issued the pieces that it received; 0 before
 */
public record SlipLine(ItemId item, String name, int requested, int issued, Settled settled) {

    static SlipLine requested(InsigniaItem item, int pieces) {
        return new SlipLine(item.id(), item.label(), pieces, 0, Settled.NOTHING);
    }

    SlipLine issued(int pieces) {
        return new SlipLine(item, name, requested, pieces, settled);
    }

    SlipLine settled(Settled more) {
        return new SlipLine(item, name, requested, issued, settled.plus(more));
    }

    /** Returns the pieces of which nobody has said yet what became of them. */
    public int open() {
        return issued - settled.pieces();
    }

    /** Returns the pieces that are not in the cupboard: out, lost or written off. */
    public int taken() {
        return issued - settled.returned();
    }
}
