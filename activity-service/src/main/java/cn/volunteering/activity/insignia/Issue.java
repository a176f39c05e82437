package cn.volunteering.activity.insignia;

import cn.volunteering.activity.roster.Signature;

/**
 * The issue of a slip.
 *
 * @param number counts the issues of the tenant from 1, without gaps. Only one slip can have it, so that no two issues are
 *     decided on the same stock.
 */
public record Issue(int number, Signature signed) {}
