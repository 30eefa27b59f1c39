import { useState } from 'preact/hooks'
import type { FeedState, FeedsReply } from '../../extension/feed-messages.ts'
import type { FeedOffer } from '../../lib/feeds/add-feed.ts'
import { groupedFingerprint } from '../../lib/feeds/fingerprint.ts'
import { useWording } from '../common/wording.ts'
import { Choice } from './choice.tsx'
import { EraseButton } from './erase-button.tsx'

export interface FeedsProps {
  feeds: FeedsReply
  /** Looks what stands at an address; called right in the click, as the browser has to be asked. */
  onLookAtFeed(address: string): void
  onAddFeed(offer: FeedOffer): void
  onLeaveFeed(offer: FeedOffer): void
  onFeed(id: string, act: 'check' | 'stop' | 'remove' | 'hide' | 'show'): void
}

/** The collections that letters come from besides the package, and adding another. */
export function Feeds(props: FeedsProps) {
  const { feeds, offer, problem } = props.feeds
  const { t } = useWording()
  return (
    <>
      <p class="soft">{t('feeds.own-none')}</p>
      <ul class="feeds">
        {feeds.map((feed) => (
          <Feed key={feed.id} feed={feed} onFeed={props.onFeed} />
        ))}
      </ul>
      <h3 class="sub-title">{t('feeds.add-title')}</h3>
      {offer ? <Offer {...props} offer={offer} /> : <AddressForm onLook={props.onLookAtFeed} />}
      {problem && <p role="alert">{t(`feeds.problem.${problem}`)}</p>}
    </>
  )
}

function Feed({ feed, onFeed }: { feed: FeedState; onFeed: FeedsProps['onFeed'] }) {
  const { t, date, number } = useWording()
  const { id, name, manifest, checked, problem, progress, news, isHidden } = feed
  const facts = [
    manifest && t('list.count', { n: manifest.letters }),
    manifest && t('feeds.edition', { date: date(manifest.date) }),
    checked ? t('feeds.checked', { date: date(checked.slice(0, 10)) }) : t('feeds.never-checked'),
    news !== null && t('feeds.news', { n: news }),
  ]
  return (
    <li>
      <h3 dir="auto">{name}</h3>
      {manifest && <p dir="auto">{t('feeds.by', { publisher: manifest.publisher })}</p>}
      <p class="soft">{facts.filter(Boolean).join(' · ')}</p>
      <p class="soft">
        <bdi dir="ltr">{feed.address}</bdi>
      </p>
      <p role="status" class="feed-problem">
        {progress === null && problem && t(`feeds.problem.${problem}`)}
      </p>
      {progress !== null && (
        <p class="feed-progress">
          <progress value={progress} aria-label={t('feeds.progress-of', { name })} />
          <span>{t('feeds.progress', { percent: number(Math.floor(progress * 100)) })}</span>
        </p>
      )}
      <Choice
        label={t('feeds.show')}
        on={!isHidden}
        onChange={(on) => onFeed(id, on ? 'show' : 'hide')}
      />
      <div class="buttons">
        <button
          type="button"
          class="plain-button"
          onClick={() => onFeed(id, progress === null ? 'check' : 'stop')}
        >
          {t(progress === null ? 'feeds.check' : 'feeds.stop')}
        </button>
        <EraseButton
          label={t('feeds.remove')}
          question={t('feeds.remove-question', { name })}
          onErase={() => onFeed(id, 'remove')}
        />
      </div>
    </li>
  )
}

function AddressForm({ onLook }: { onLook(address: string): void }) {
  const { t } = useWording()
  const [address, setAddress] = useState('')
  return (
    <form
      class="feed-form"
      onSubmit={(event) => {
        event.preventDefault()
        onLook(address)
      }}
    >
      <label for="feed-address">{t('feeds.address')}</label>
      <input
        id="feed-address"
        type="url"
        dir="ltr"
        required
        placeholder="https://"
        value={address}
        onInput={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      <p class="soft">{t('feeds.reveals')}</p>
      <button type="submit" class="plain-button">
        {t('feeds.look')}
      </button>
    </form>
  )
}

function Offer({ offer, onAddFeed, onLeaveFeed }: FeedsProps & { offer: FeedOffer }) {
  const { t, date, number } = useWording()
  const { manifest, fingerprint, bytes, address } = offer
  return (
    <section class="feed-offer" aria-label={manifest.title}>
      <h4 dir="auto">{manifest.title}</h4>
      <p dir="auto">{t('feeds.by', { publisher: manifest.publisher })}</p>
      <p class="soft">
        {[
          t('list.count', { n: manifest.letters }),
          t('feeds.edition', { date: date(manifest.date) }),
          t('feeds.size', { size: number(Math.max(0.1, Math.round(bytes / 100_000) / 10)) }),
        ].join(' · ')}
      </p>
      <p>{t('feeds.fingerprint')}</p>
      <code class="fingerprint" dir="ltr">
        {groupedFingerprint(fingerprint)}
      </code>
      <p class="soft">{t('feeds.compare')}</p>
      <p class="soft">{t('feeds.reveals-to', { host: new URL(address).host })}</p>
      <div class="buttons">
        <button
          type="button"
          class="plain-button plain-button-strong"
          onClick={() => onAddFeed(offer)}
        >
          {t('feeds.add')}
        </button>
        <button type="button" class="plain-button" onClick={() => onLeaveFeed(offer)}>
          {t('feeds.leave')}
        </button>
      </div>
    </section>
  )
}
