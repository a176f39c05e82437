/** The endpoints of souvenirs and redemptions. */
@NullMarked
package cn.volunteering.scoring.souvenir.web;

import org.jspecify.annotations.NullMarked;
