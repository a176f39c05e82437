package cn.volunteering.activity.insignia;

/**
 * What became of pieces that were issued.
 *
 * @param returned pieces that came back and can be used again
 * @param lost pieces that will not come back
 * @param damaged pieces that cannot be used again and are written off
 */
public record Settled(int returned, int lost, int damaged) {

    static final Settled NOTHING = new Settled(0, 0, 0);

    Settled plus(Settled more) {
        return new Settled(returned + more.returned, lost + more.lost, damaged + more.damaged);
    }

    int pieces() {
        return returned + lost + damaged;
    }

    boolean hasLoss() {
        return lost + damaged > 0;
    }
}
