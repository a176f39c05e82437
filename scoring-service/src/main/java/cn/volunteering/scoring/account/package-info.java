/** Which account belongs to which volunteer, so that a volunteer can see the own ledger and nobody else's. */
@NullMarked
package cn.volunteering.scoring.account;

import org.jspecify.annotations.NullMarked;
