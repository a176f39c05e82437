/** The endpoints of statements, and the public ones with which a recipient checks them. */
@NullMarked
package cn.volunteering.scoring.statement.web;

import org.jspecify.annotations.NullMarked;
