/** Listens to completed transfers, to what other agencies state, and to the ledger from which statements follow. */
@NullMarked
package cn.volunteering.scoring.transfer.events;

import org.jspecify.annotations.NullMarked;
