/** Titles and names in the tenant's database. */
@NullMarked
package cn.volunteering.scoring.naming.store;

import org.jspecify.annotations.NullMarked;
