package cn.volunteering.activity.insignia;

/** What an item is (旗帜、衣帽等标识, NX-25). */
public enum ItemKind {
    FLAG,
    VEST,
    CAP,
    OTHER
}
