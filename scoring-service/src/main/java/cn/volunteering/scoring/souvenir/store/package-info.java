/** Reads souvenirs and redemptions from the tenant's database. */
@NullMarked
package cn.volunteering.scoring.souvenir.store;

import org.jspecify.annotations.NullMarked;
