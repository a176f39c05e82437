/** Storage of packages and of the status of records, as registers of the service. */
@NullMarked
package cn.volunteering.national.store;

import org.jspecify.annotations.NullMarked;
