package cn.volunteering.scoring.balance.web;

import cn.volunteering.scoring.points.Purse;

/**
 * What a person can give for souvenirs, in responses. All amounts have two decimals.
 *
 * @param open whether points are switched on
 * @param available the points of all years that have not ended, less those given
 * @param reserved given for souvenirs that are still to be handed over
 * @param spent given for souvenirs that were handed over
 * @param brought along from other agencies
 * @param carried along to other agencies
 */
record PurseView(boolean open, String available, String reserved, String spent, String brought, String carried) {

    static PurseView of(Purse purse) {
        return new PurseView(
                purse.open(),
                purse.available().shown(),
                purse.reserved().shown(),
                purse.spent().shown(),
                purse.brought().shown(),
                purse.carried().shown());
    }
}
