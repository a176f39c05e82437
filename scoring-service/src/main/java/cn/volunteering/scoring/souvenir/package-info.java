/**
 * Souvenirs (纪念品) and what volunteers give points for (NX-68): a catalogue without prices in money, requests, and their
 * hand-over by the committee. Stock and points are reserved by one write.
 */
@NullMarked
package cn.volunteering.scoring.souvenir;

import org.jspecify.annotations.NullMarked;
