/**
 * What confirmed service leads to: an entry of the hours ledger, an entry of the points ledger, and the person's balance,
 * written together for all records that arrive together (NX-50, NX-68).
 */
@NullMarked
package cn.volunteering.scoring.posting;

import org.jspecify.annotations.NullMarked;
