/** Enters redemptions in the ledger of spent points. */
@NullMarked
package cn.volunteering.scoring.souvenir.events;

import org.jspecify.annotations.NullMarked;
