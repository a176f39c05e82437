/**
 * Transfers of volunteers between agencies (关系转接, NX-50). The person consents, the other agency accepts, and each agency
 * changes only its own roster.
 */
@NullMarked
package cn.volunteering.volunteer.transfer;

import org.jspecify.annotations.NullMarked;
